package org.sems.jira.importing;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.sems.importing.RowRange;
import org.sems.importing.mapping.DateOrder;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.table.CellText;
import org.sems.importing.table.FileLimits;
import org.sems.jira.rest.Members;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.rating.RatingStage;

/** The body of an import: {@code {fileName, content (base64), mapping: {...}, rows: {from, to}}}. */
record ImportRequest(String fileName, byte[] content, Mapping mapping, RowRange rows) {
    private static final int LONGEST_NAME = 255;

    /** @throws org.sems.problem.Refused with everything that is wrong */
    static ImportRequest of(Map<String, Object> body) {
        Problems problems = new Problems();
        Members members = new Members(body, problems);
        ImportRequest request = new ImportRequest(
                shortened(members.text("fileName")),
                content(members, problems),
                mapping(members.object("mapping"), problems),
                rows(members.object("rows")));
        problems.refuseIfAny();
        return request;
    }

    private static Mapping mapping(Members mapping, Problems problems) {
        return new Mapping(
                mapping.object("columns").allTexts(),
                stage(mapping, problems),
                tables(mapping.object("values")),
                mapping.object("owners").allTexts(),
                mapping.object("statuses").allTexts(),
                linked(mapping, "existingControls", problems),
                linked(mapping, "recommendedControls", problems),
                mapping.texts("idColumns"),
                shortened(mapping.text("source")),
                mapping.text("sheet").orElse(""),
                mapping.text("encoding").orElse(""),
                order(mapping, problems));
    }

    private static byte[] content(Members members, Problems problems) {
        String base64 = members.text("content").orElse("");
        if (base64.length() > FileLimits.FILE_BYTES / 3 * 4 + 8) {
            problems.add(Problem.of("import.file-too-large", FileLimits.FILE_BYTES / (1024 * 1024)));
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            problems.add(malformed(members, "content"));
            return new byte[0];
        }
    }

    private static RowRange rows(Members rows) {
        return new RowRange(
                rows.wholeNumber("from").orElse(RowRange.ALL.from()),
                rows.wholeNumber("to").orElse(RowRange.ALL.to()));
    }

    private static RatingStage stage(Members mapping, Problems problems) {
        return chosen(mapping, "stage", RatingStage::ofKey, problems).orElse(RatingStage.CURRENT);
    }

    private static Optional<DateOrder> order(Members mapping, Problems problems) {
        return chosen(mapping, "dateOrder", DateOrder::ofKey, problems);
    }

    private static boolean linked(Members mapping, String key, Problems problems) {
        return chosen(mapping, key, choice -> Optional.of(choice).filter(List.of("link", "text")::contains), problems)
                .orElse("link")
                .equals("link");
    }

    private static <T> Optional<T> chosen(
            Members from, String key, Function<String, Optional<T>> read, Problems problems) {
        Optional<String> choice = from.text(key).filter(text -> !text.isEmpty());
        Optional<T> chosen = choice.flatMap(read);
        if (choice.isPresent() && chosen.isEmpty()) {
            problems.add(malformed(from, key));
        }
        return chosen;
    }

    private static Map<String, Map<String, String>> tables(Members values) {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        values.allObjects().forEach((axis, words) -> tables.put(axis, words.allTexts()));
        return tables;
    }

    private static String shortened(Optional<String> name) {
        return name.map(text -> StringUtils.left(CellText.cleaned(text).replace('\n', ' '), LONGEST_NAME))
                .map(CellText::cleaned)
                .orElse("");
    }

    private static Problem malformed(Members from, String key) {
        return Problem.of("import.malformed-request", from.place(key)).at(from.place(key));
    }
}
