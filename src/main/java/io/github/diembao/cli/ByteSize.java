package io.github.diembao.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size as people type it: {@code 500MB}, {@code 1GiB}, {@code 1.5 gb}, {@code 1000000}. */
record ByteSize(long bytes) {

    private static final Map<String, Long> UNITS = Map.of(
            "",
            1L,
            "b",
            1L,
            "kb",
            1_000L,
            "mb",
            1_000_000L,
            "gb",
            1_000_000_000L,
            "kib",
            1L << 10,
            "mib",
            1L << 20,
            "gib",
            1L << 30);

    /** Reads a size; {@code 1g} is {@code 1gb}. */
    static final class Converter implements ITypeConverter<ByteSize> {
        @Override
        public ByteSize convert(String typed) {
            String size = typed.strip().toLowerCase(Locale.ROOT);
            int end = 0;
            while (end < size.length() && (Character.isDigit(size.charAt(end)) || size.charAt(end) == '.')) {
                end++;
            }
            String unit = size.substring(end).strip();
            Long factor = UNITS.get(unit.length() == 1 && !unit.equals("b") ? unit + "b" : unit);
            try {
                double number = Double.parseDouble(size.substring(0, end));
                if (factor != null && number * factor >= 1) {
                    return new ByteSize((long) (number * factor));
                }
            } catch (NumberFormatException e) {
                throw refused(typed);
            }
            throw refused(typed);
        }

        private static TypeConversionException refused(String typed) {
            return new TypeConversionException("'" + typed + "' is no size (500MB, 1GB, 1GiB)");
        }
    }
}
