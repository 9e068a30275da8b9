package org.sems.jira.importing;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.sems.importing.RowRange;
import org.sems.importing.date.DateOrder;
import org.sems.importing.mapping.ControlChoices;
import org.sems.importing.mapping.Identity;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.RatingChoices;
import org.sems.importing.mapping.WordChoices;
import org.sems.importing.scale.ScaleChoice;
import org.sems.importing.table.CellText;
import org.sems.importing.table.FileChoices;
import org.sems.importing.table.FileLimits;
import org.sems.jira.rest.Members;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.rating.RatingStage;

/** The body of an import: {@code {fileName, content (base64), mapping: {...}, rows: {from, to}}}. */
record ImportRequest(String fileName, byte[] content, Mapping mapping, RowRange rows) {
    private static final int LONGEST_NAME = 255;
    private static final Set<String> MEMBERS = Set.of(
            "columns",
            "stage",
            "values",
            "scales",
            "levels",
            "owners",
            "statuses",
            "options",
            "existingControls",
            "recommendedControls",
            "controlSeparator",
            "idColumns",
            "source",
            "sheet",
            "encoding",
            "separator",
            "dateOrder");

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
        mapping.refuseOthers(MEMBERS);
        return new Mapping(
                new FileChoices(
                        mapping.text("sheet").orElse(""),
                        mapping.text("encoding").orElse(""),
                        mapping.text("separator").orElse("")),
                mapping.object("columns").allTextsOrNull(),
                new RatingChoices(
                        chosen(mapping, "stage", RatingStage::ofKey, problems),
                        tables(mapping.object("values")),
                        scales(mapping.object("scales"), problems),
                        mapping.object("levels").allTextsOrNull()),
                new WordChoices(
                        mapping.object("owners").allTextsOrNull(),
                        mapping.object("statuses").allTextsOrNull(),
                        tables(mapping.object("options"))),
                new ControlChoices(
                        linked(mapping, "existingControls", problems),
                        linked(mapping, "recommendedControls", problems),
                        chosen(
                                        mapping,
                                        "controlSeparator",
                                        text -> Optional.of(text).filter(ControlChoices.SEPARATORS::contains),
                                        problems)
                                .orElse("")),
                new Identity(shortened(mapping.text("source")), mapping.texts("idColumns")),
                order(mapping, problems));
    }

    private static Map<String, ScaleChoice> scales(Members scales, Problems problems) {
        Map<String, ScaleChoice> choices = new LinkedHashMap<>();
        scales.allObjects().forEach((axis, choice) -> {
            choice.refuseOthers(Set.of("one", "steps"));
            Optional<Boolean> oneIsHighest = chosen(choice, "one", ImportRequest::isHighest, problems);
            OptionalInt steps = choice.wholeNumber("steps");
            if (steps.isPresent() && (steps.getAsInt() < 2 || steps.getAsInt() > ScaleChoice.MOST_STEPS)) {
                problems.add(malformed(choice, "steps"));
            }
            choices.put(axis, new ScaleChoice(oneIsHighest, steps));
        });
        return choices;
    }

    private static Optional<Boolean> isHighest(String one) {
        return List.of("lowest", "highest").contains(one) ? Optional.of(one.equals("highest")) : Optional.empty();
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
        values.allObjects().forEach((axis, words) -> tables.put(axis, words.allTextsOrNull()));
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
