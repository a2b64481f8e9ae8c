package io.telewright.example.launch;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port from the command line: a number from 0 to 65535, where 0 is any that is free. */
final class Port implements ITypeConverter<Integer> {
    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // It gets the same answer as a number that is no port.
        }
        throw new TypeConversionException("'" + value + "' is not a port, from 0 to " + HIGHEST);
    }
}
