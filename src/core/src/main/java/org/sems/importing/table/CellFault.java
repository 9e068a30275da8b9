package org.sems.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A cell that holds no value although something stands in it: an error of a formula, or a formula that was never worked out. */
public final class CellFault {
    public static final String ERROR = "import.cell-error";
    public static final String NOT_CALCULATED = "import.formula-not-calculated";
    /** Stands for a formula without a value, where no text can be. */
    public static final String UNCALCULATED = "\u0000formula";

    private static final Pattern ERRORS = Pattern.compile(
            "#(N/A|VALUE!|REF!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|NV|WERT!|BEZUG!|ZAHL!|N/D|VALEUR!|NOM\\?|NOMBRE!|NUL!|¡VALOR!|¡REF!|¡DIV/0!|¿NOMBRE\\?|¡NUM!|¡NULO!|VALOR!)|Err:\\d{3}");

    private CellFault() {}

    /** The row without such cells; what they held is named in its faults. */
    public static Row row(int number, List<String> raw) {
        Map<Integer, String> faults = new LinkedHashMap<>();
        List<String> cells = new ArrayList<>(raw);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.equals(UNCALCULATED) || ERRORS.matcher(cell).matches()) {
                faults.put(i, cell.equals(UNCALCULATED) ? "" : cell);
                cells.set(i, "");
            }
        }
        return new Row(number, cells, faults);
    }
}
