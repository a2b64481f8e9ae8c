package io.telewright.example.intake;

import static io.telewright.example.order.RejectReason.BAD_DATE;
import static io.telewright.example.order.RejectReason.BAD_PRICE;
import static io.telewright.example.order.RejectReason.BAD_QUANTITY;
import static io.telewright.example.order.RejectReason.EXTRA_FIELD;
import static io.telewright.example.order.RejectReason.MISSING_FIELD;
import static io.telewright.example.order.RejectReason.QUANTITY_NOT_POSITIVE;

import io.telewright.example.order.RejectReason;
import io.telewright.example.order.RejectedOrderException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of one line, read by column; what is not as it should be turns the order away. */
record Fields(int line, Map<Column, String> values) {
    private static final Pattern PRICE = Pattern.compile("\\d{1,7}\\.\\d{2}");

    static Fields of(SourceLine line) throws RejectedOrderException {
        String[] texts = line.text().split(",", -1);
        Column[] columns = Column.values();
        if (texts.length != columns.length) {
            throw new RejectedOrderException(
                    line.number(),
                    texts.length < columns.length ? MISSING_FIELD : EXTRA_FIELD,
                    texts.length + " fields instead of " + columns.length);
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.length; i++) {
            values.put(columns[i], texts[i].strip());
        }
        return new Fields(line.number(), values);
    }

    /** The text, which may be empty. */
    String optional(Column column) {
        return values.getOrDefault(column, "");
    }

    /** The text, which may not be empty. */
    String required(Column column) throws RejectedOrderException {
        return required(column, MISSING_FIELD);
    }

    String required(Column column, RejectReason reasonIfEmpty) throws RejectedOrderException {
        String text = optional(column);
        if (text.isEmpty()) {
            throw new RejectedOrderException(line, reasonIfEmpty, column.title() + " is empty");
        }
        return text;
    }

    LocalDate date(Column column) throws RejectedOrderException {
        String text = required(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw rejected(BAD_DATE, column, text);
        }
    }

    int quantity(Column column) throws RejectedOrderException {
        String text = required(column);
        int quantity;
        try {
            quantity = Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw rejected(BAD_QUANTITY, column, text);
        }
        if (quantity <= 0) {
            throw rejected(QUANTITY_NOT_POSITIVE, column, text);
        }
        return quantity;
    }

    BigDecimal price(Column column) throws RejectedOrderException {
        String text = required(column);
        if (!PRICE.matcher(text).matches()) {
            throw rejected(BAD_PRICE, column, text);
        }
        return new BigDecimal(text);
    }

    <E extends Enum<E>> E constant(Column column, Class<E> type, RejectReason reasonIfUnknown)
            throws RejectedOrderException {
        String text = required(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw rejected(reasonIfUnknown, column, text);
    }

    private RejectedOrderException rejected(RejectReason reason, Column column, String text) {
        return new RejectedOrderException(line, reason, column.title() + " is '" + text + "'");
    }
}
