package io.telewright.benchmark.report;

import io.telewright.benchmark.plan.CallTables;
import io.telewright.benchmark.plan.Peer;
import io.telewright.benchmark.plan.Scenario;
import java.util.List;
import java.util.Locale;

/** A bar for each peer of one scenario: its time, with the confidence interval, and its bytes. */
record Chart(Rows rows) {
    private static final int LINE = 28;
    private static final int LEFT = 250;
    private static final int WIDTH = 900;
    private static final int BAR = 420;
    private static final int TOP = 50;

    String svg() {
        Scenario scenario = CallTables.CHART;
        List<Peer> peers = CallTables.ATTRIBUTES.peers();
        double longest = peers.stream()
                .mapToDouble(peer -> ratio(scenario, peer, peers).high())
                .max()
                .orElse(1);
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < peers.size(); i++) {
            bars.append(bar(peers.get(i), ratio(scenario, peers.get(i), peers), longest, TOP + i * LINE));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="28" font-size="16" fill="#111111">One traced call, sampled, three attributes: time and bytes compared with expert code by hand</text>
                %s</svg>
                """.formatted(WIDTH, TOP + peers.size() * LINE + LINE / 2, bars);
    }

    private Ratio ratio(Scenario scenario, Peer peer, List<Peer> peers) {
        return rows.ratio(scenario, peer, peers.get(0));
    }

    private String bar(Peer peer, Ratio ratio, double longest, int top) {
        int middle = top + LINE / 2;
        double scale = BAR / longest;
        return String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d" text-anchor="end" fill="#111111">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>
                <line x1="%.1f" y1="%d" x2="%.1f" y2="%d" stroke="#111111"/>
                <text x="%.1f" y="%d" fill="#111111">%.2f×, %d B</text>
                """,
                LEFT - 10,
                middle + 4,
                peer.label().replaceAll("[*`]", ""),
                LEFT,
                top + 4,
                ratio.value() * scale,
                LINE - 8,
                peer.generated() ? "#2a7f62" : "#9fb3c8",
                LEFT + ratio.low() * scale,
                middle,
                LEFT + ratio.high() * scale,
                middle,
                LEFT + ratio.high() * scale + 8,
                middle + 4,
                ratio.value(),
                Math.round(rows.find(CallTables.CHART, peer).bytes()));
    }
}
