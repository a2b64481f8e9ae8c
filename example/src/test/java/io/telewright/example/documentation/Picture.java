package io.telewright.example.documentation;

import java.util.List;

/** Lines of a terminal as a picture. */
record Picture(List<String> lines) {
    private static final int LINE_HEIGHT = 20;
    private static final double CHARACTER_WIDTH = 8.43;
    private static final int MARGIN = 16;

    String svg() {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            text.append("  <text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n"
                    .formatted(MARGIN, MARGIN + LINE_HEIGHT * (i + 1) - 6, colour(line), escaped(line)));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="monospace" font-size="14" xml:space="preserve">
                  <rect width="100%%" height="100%%" rx="8" fill="#16181d"/>
                %s</svg>
                """.formatted(
                (int) Math.ceil(longest * CHARACTER_WIDTH) + 2 * MARGIN, lines.size() * LINE_HEIGHT + 2 * MARGIN, text);
    }

    private static String colour(String line) {
        return line.contains("✗") ? "#ff7b72" : line.contains("•") ? "#e3b341" : "#d6deeb";
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(" ", "\u00a0");
    }
}
