package org.sems.importing.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a workbook's cell: numbers plain, or as they stand when they are huge or tiny; dates as
 * ISO; formulas by the value that was last worked out.
 */
final class XlsxCell {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\[\\]]*\\]|\\\\.|_.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");
    /** Excel's limit. */
    private static final int FORMAT_CHARACTERS = 255;
    /** A larger or smaller number would be written out with that many zeros. */
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)([eE][-+]?0*[01]?\\d)?");

    private static final int NUMBER_CHARACTERS = 40;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxCell() {}

    static String text(Cell cell, boolean from1904) {
        CellType type = cell.getType();
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (type == CellType.EMPTY) {
            return "";
        }
        if (type == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
        }
        boolean counts = type == CellType.NUMBER || type == CellType.FORMULA;
        if (!counts || raw.length() > NUMBER_CHARACTERS || !NUMBER.matcher(raw).matches()) {
            return decoded(type == CellType.STRING ? cell.getText() : raw);
        }
        BigDecimal number = new BigDecimal(raw);
        if (isDate(cell)) {
            return date(number, from1904);
        }
        return Optional.ofNullable(cell.getDataFormatString())
                .filter(format -> format.length() <= FORMAT_CHARACTERS)
                .flatMap(format -> NumberFormat.shown(number, format))
                .orElseGet(() -> plain(number));
    }

    /** Workbooks write a character that XML cannot hold as {@code _x000D_}. */
    private static String decoded(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean isDate(Cell cell) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (id >= 14 && id <= 17 || id == 22) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && format.length() <= FORMAT_CHARACTERS
                && DAY_OR_YEAR.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String date(BigDecimal serial, boolean from1904) {
        long days = serial.longValue();
        if (days < 1 || days > 2_958_465) {
            return plain(serial);
        }
        LocalDateTime day = from1904
                ? LocalDateTime.of(1904, 1, 1, 0, 0).plusDays(days)
                : LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0).plusDays(days);
        long seconds = serial.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .longValue();
        LocalDateTime moment = day.plus(seconds, ChronoUnit.SECONDS);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.withSecond(0).toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.precision() > 15 ? number.round(new MathContext(15)) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
