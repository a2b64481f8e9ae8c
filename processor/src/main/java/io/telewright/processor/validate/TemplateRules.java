package io.telewright.processor.validate;

import static java.util.stream.Collectors.joining;

import io.telewright.processor.diagnostic.DiagnosticId;
import io.telewright.processor.diagnostic.Findings;
import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Template;
import io.telewright.processor.read.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the placeholders of span names and event bodies. */
final class TemplateRules {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Findings findings;

    TemplateRules(Findings findings) {
        this.findings = findings;
    }

    /** A text for people: any attribute may be in it. */
    Template body(Written<String> text, String method, List<Attribute> attributes) {
        return parse(text, method, withOneKey(attributes));
    }

    /** A span name: few values, so bounded attributes only, and those known at the start. */
    Template spanName(Written<String> text, String method, List<Attribute> attributes) {
        Template template = parse(text, method, withOneKey(attributes));
        template.attributes().stream()
                .filter(attribute -> !attribute.bound().isBounded())
                .forEach(attribute -> findings.add(
                        DiagnosticId.UNBOUNDED_PLACEHOLDER,
                        text.at(),
                        attribute.key().name()));
        return template;
    }

    private static List<Attribute> withOneKey(List<Attribute> attributes) {
        return attributes.stream().filter(attribute -> !attribute.isDynamic()).toList();
    }

    private Template parse(Written<String> text, String method, List<Attribute> attributes) {
        List<Template.Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text.value());
        int end = 0;
        while (matcher.find()) {
            literal(text, text.value().substring(end, matcher.start()), parts);
            placeholder(text, matcher.group(1), method, attributes).ifPresent(parts::add);
            end = matcher.end();
        }
        literal(text, text.value().substring(end), parts);
        return new Template(List.copyOf(parts));
    }

    private void literal(Written<String> text, String literal, List<Template.Part> parts) {
        if (literal.contains("{") || literal.contains("}")) {
            findings.add(DiagnosticId.MALFORMED_PLACEHOLDER, text.at(), text.value());
        }
        if (!literal.isEmpty()) {
            parts.add(new Template.Text(literal));
        }
    }

    private Optional<Template.Part> placeholder(
            Written<String> text, String key, String method, List<Attribute> attributes) {
        if (key.isBlank()) {
            findings.add(DiagnosticId.MALFORMED_PLACEHOLDER, text.at(), text.value());
            return Optional.empty();
        }
        Optional<Template.Part> part = attributes.stream()
                .filter(attribute -> attribute.key().name().equals(key))
                .findFirst()
                .map(Template.Placeholder::new);
        if (part.isEmpty()) {
            List<String> keys =
                    attributes.stream().map(attribute -> attribute.key().name()).toList();
            unknown(text, key, method, keys);
        }
        return part;
    }

    private void unknown(Written<String> text, String key, String method, List<String> keys) {
        Optional<String> meant = Suggestion.of(key, keys);
        if (keys.isEmpty()) {
            findings.add(DiagnosticId.PLACEHOLDER_WITHOUT_ATTRIBUTES, text.at(), key, method);
        } else if (meant.isPresent()) {
            findings.add(DiagnosticId.PLACEHOLDER_MISSPELLED, text.at(), key, method, meant.get());
        } else {
            String all = keys.stream().map(known -> "{" + known + "}").collect(joining(", "));
            findings.add(DiagnosticId.PLACEHOLDER_UNKNOWN, text.at(), key, method, all);
        }
    }
}
