package io.telewright.processor.validate;

import io.telewright.processor.model.Attribute;
import io.telewright.processor.model.Bound;
import io.telewright.processor.model.Source;
import io.telewright.processor.model.ValueType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises keys whose values look like secrets or personal data. The last words of a key say what its value is:
 * {@code password} is a secret, but {@code password.length} is not. Values that are a flag, a fraction, or one of a
 * closed set say nothing about a person.
 */
final class SensitiveKeys {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]+|(?<=[a-z0-9])(?=[A-Z])");

    private static final Set<String> ENDINGS = Set.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "token",
            "credential",
            "credentials",
            "authorization",
            "cookie",
            "apikey",
            "api key",
            "access key",
            "secret key",
            "private key",
            "iban",
            "cvv",
            "cvc",
            "card number",
            "card pin",
            "account number",
            "credit card",
            "ssn",
            "social security number",
            "national id",
            "tax id",
            "passport",
            "passport number",
            "email",
            "email address",
            "phone",
            "phone number",
            "mobile number",
            "first name",
            "last name",
            "full name",
            "birthday",
            "birth date",
            "birthdate",
            "date of birth",
            "home address",
            "street address",
            "postal address",
            "shipping address",
            "billing address",
            "delivery address",
            "customer address",
            "ip address");

    private static final Set<ValueType> SAYS_NOTHING =
            Set.of(ValueType.BOOLEAN, ValueType.BOOLEAN_ARRAY, ValueType.DOUBLE, ValueType.DOUBLE_ARRAY);

    private SensitiveKeys() {}

    static boolean isSensitive(Attribute attribute) {
        return !SAYS_NOTHING.contains(attribute.key().type())
                && !(attribute.bound() instanceof Bound.Natural)
                && attribute.readings().stream()
                        .noneMatch(reading -> reading.conversion().enumType().isPresent())
                && !attribute.isConstant()
                && names(attribute).anyMatch(SensitiveKeys::isSensitive);
    }

    /** The key, and the entries of the baggage that its value comes from. */
    private static Stream<String> names(Attribute attribute) {
        return Stream.concat(
                Stream.of(attribute.key().name()),
                attribute.readings().stream()
                        .map(reading -> reading.source().origin())
                        .filter(Source.Baggage.class::isInstance)
                        .map(origin -> ((Source.Baggage) origin).entry()));
    }

    private static boolean isSensitive(String key) {
        String words = BETWEEN_WORDS.matcher(key).replaceAll(" ").toLowerCase(Locale.ROOT);
        for (int start = words.lastIndexOf(' '); start >= 0; start = words.lastIndexOf(' ', start - 1)) {
            if (ENDINGS.contains(words.substring(start + 1))) {
                return true;
            }
        }
        return ENDINGS.contains(words);
    }
}
