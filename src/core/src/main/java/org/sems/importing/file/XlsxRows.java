package org.sems.importing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sems.importing.table.CellFault;
import org.sems.importing.table.CellText;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.FileRefusals;
import org.sems.importing.table.Headings;
import org.sems.importing.table.Layout;
import org.sems.importing.table.RawRows;
import org.sems.importing.table.Row;
import org.sems.problem.Refused;

/** A sheet of a workbook: the one named, else the shown one that looks most like a register. */
final class XlsxRows implements RawRows {
    private final byte[] content;
    private final List<String> sheets;
    private final String sheet;

    XlsxRows(byte[] content, String asked, Predicate<String> knownHeading) {
        ArchiveGuard.check(content);
        this.content = content;
        this.sheets = with(book -> book.getSheets().map(Sheet::getName).toList());
        String wanted = sheets.contains(asked)
                ? asked
                : sheets.stream()
                        .filter(name -> !asked.isEmpty() && name.strip().equals(asked.strip()))
                        .findFirst()
                        .orElse("");
        if (!asked.isEmpty() && wanted.isEmpty()) {
            throw FileRefusals.refused("import.no-such-sheet", asked, String.join(", ", sheets));
        }
        this.sheet = !wanted.isEmpty() ? wanted : best(knownHeading);
    }

    /** Of the sheets that are shown, the first with most known headings. */
    private String best(Predicate<String> knownHeading) {
        List<String> shown = with(book -> book.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList());
        String best = "";
        long most = -1;
        for (String name : shown.isEmpty() ? sheets : shown) {
            long known = filled(name) ? Headings.known(more -> read(name, more), knownHeading) : -1;
            if (known > most) {
                best = name;
                most = known;
            }
        }
        if (best.isEmpty()) {
            throw FileRefusals.refused("import.empty-file");
        }
        return best;
    }

    @Override
    public Layout layout() {
        return new Layout("xlsx", "", "", "", sheet, sheets, 0, List.of(), List.of());
    }

    @Override
    public void read(Predicate<Row> more) {
        read(sheet, more);
    }

    private boolean filled(String name) {
        boolean[] filled = {false};
        read(name, row -> {
            filled[0] = !row.blank();
            return !filled[0];
        });
        return filled[0];
    }

    private void read(String name, Predicate<Row> more) {
        this.<Void>with(book -> {
            Optional<Sheet> found = book.findSheet(name);
            SheetFacts facts = SheetFacts.read(content, found.orElseThrow().getId());
            try (Stream<org.dhatim.fastexcel.reader.Row> rows =
                    found.orElseThrow().openStream()) {
                for (Iterator<org.dhatim.fastexcel.reader.Row> i = rows.iterator(); i.hasNext(); ) {
                    if (!more.test(row(i.next(), book.isDate1904(), facts))) {
                        break;
                    }
                }
            } catch (IOException e) {
                throw FileRefusals.refused("import.unreadable-workbook");
            }
            return null;
        });
    }

    /**
     * Any exception of the library on a broken or hostile workbook (also NumberFormatException and the like) means that
     * it is unreadable.
     */
    private <T> T with(Function<ReadableWorkbook, T> use) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return use.apply(book);
        } catch (Refused e) {
            throw e;
        } catch (IOException | ExcelReaderException e) {
            throw FileRefusals.refused("import.unreadable-workbook");
        } catch (RuntimeException e) {
            throw FileRefusals.refused("import.unreadable-workbook");
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row, boolean from1904, SheetFacts facts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String raw = !row.hasCell(i)
                    ? ""
                    : facts.uncalculated(row.getCell(i).getAddress().toString())
                            ? CellFault.UNCALCULATED
                            : XlsxCell.text(row.getCell(i), from1904);
            cells.add(raw.equals(CellFault.UNCALCULATED) ? raw : CellText.of(raw, row.getRowNum(), i));
        }
        int width = FileLimits.width(cells);
        if (width > FileLimits.COLUMNS) {
            throw FileRefusals.refusedAt(
                    "row " + row.getRowNum(), "import.too-many-columns", width, FileLimits.COLUMNS);
        }
        return CellFault.row(row.getRowNum(), facts.fill(row.getRowNum(), cells.subList(0, width)));
    }
}
