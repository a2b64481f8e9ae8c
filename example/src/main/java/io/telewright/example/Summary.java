package io.telewright.example;

import java.util.Locale;

/** The report as people read it. */
final class Summary {
    private final StringBuilder text = new StringBuilder();

    private Summary() {}

    static String of(ImportReport report) {
        Summary summary = new Summary();
        summary.rejections(report);
        summary.totals(report);
        return summary.text.toString();
    }

    private void rejections(ImportReport report) {
        line("Rejected orders");
        report.rejections()
                .forEach(rejection ->
                        line("  line %4d  %-21s  %s", rejection.line(), rejection.reason(), rejection.detail()));
    }

    private void totals(ImportReport report) {
        int rejected = report.rejections().size();
        line("Orders");
        line("  read      %,6d", report.read());
        line("  stored    %,6d", report.stored());
        line("  rejected  %,6d", rejected);
        report.rejectedByReason().forEach((reason, count) -> line("    %-21s  %3d", reason, count));
        line("  %,d read = %,d stored + %,d rejected", report.read(), report.stored(), rejected);
        line("Revenue without VAT");
        report.revenue().forEach((currency, amount) -> line("  %s %,14.2f", currency, amount));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
