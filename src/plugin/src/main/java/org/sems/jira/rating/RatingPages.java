package org.sems.jira.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.rating.Step;

/**
 * What the field's templates are given: only HashMap, ArrayList and String, because Jira lets templates call methods of few classes.
 * A model version never changes, so what is derived from it is kept.
 */
final class RatingPages {

    private final RiskModels models;
    private final Map<ModelVersion, HashMap<String, Object>> criteria = new ConcurrentHashMap<>();
    private volatile Known known = new Known(List.of(), new HashMap<>());

    RatingPages(RiskModels models) {
        this.models = models;
    }

    /** Words by stored text, for every rating that can be given: a template also shows values that no issue has yet. */
    HashMap<String, Object> ratings() {
        List<ModelVersion> present = models.all().stream().map(RiskModel::id).toList();
        Known last = known;
        if (!last.versions().equals(present)) {
            last = new Known(present, allRatings());
            known = last;
        }
        return last.ratings();
    }

    /** The axes and the matrix of one model version. */
    HashMap<String, Object> criteria(RiskModel model) {
        return criteria.computeIfAbsent(model.id(), id -> drawn(model));
    }

    private HashMap<String, Object> allRatings() {
        HashMap<String, Object> ratings = new HashMap<>();
        models.all()
                .forEach(model -> model.cells()
                        .forEach(cell -> ratings.put(model.rate(cell).text(), words(model, cell))));
        return ratings;
    }

    private static HashMap<String, Object> words(RiskModel model, Cell cell) {
        RatingDisplay words = RatingDisplay.of(model, cell);
        HashMap<String, Object> map = new HashMap<>();
        map.put("level", words.level());
        map.put("colour", words.colour());
        map.put("textColour", words.textColour());
        map.put("cell", words.cell());
        map.put("brief", words.brief());
        map.put("full", words.full());
        map.put("score", String.valueOf(words.score()));
        map.put("model", words.model());
        map.put("steps", cell.toString());
        return map;
    }

    private static HashMap<String, Object> drawn(RiskModel model) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("model", model.id().toString());
        map.put("name", model.name());
        map.put("axes", mapped(model.axes(), axis -> axis(axis, axis == model.rows())));
        map.put("columns", steps(model.columns()));
        map.put("columnCount", String.valueOf(model.columns().size() + 1));
        map.put("layers", layers(model));
        return map;
    }

    /** The first select has the id of the field, where its label and Jira's errors look for it. */
    private static HashMap<String, Object> axis(Axis axis, boolean isFirst) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("key", axis.key());
        map.put("name", axis.name());
        map.put("idSuffix", isFirst ? "" : "-" + axis.key());
        map.put("steps", steps(axis));
        return map;
    }

    private static ArrayList<Object> steps(Axis axis) {
        return mapped(axis.steps(), RatingPages::step);
    }

    private static HashMap<String, Object> step(Step step) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("number", String.valueOf(step.number()));
        map.put("name", step.name());
        map.put("meaning", step.meaning());
        return map;
    }

    /** A matrix of rows and columns, or with three axes one for each step of the middle axis, named after it. */
    private static ArrayList<Object> layers(RiskModel model) {
        return model.middle()
                .map(middle -> mapped(
                        middle.steps(),
                        step -> layer(middle.name() + ": " + step.name(), rows(model, List.of(step.number())))))
                .orElseGet(() -> new ArrayList<>(List.of(layer("", rows(model, List.of())))));
    }

    private static HashMap<String, Object> layer(String name, ArrayList<Object> rows) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("name", name);
        map.put("rows", rows);
        return map;
    }

    /** The highest on top. */
    private static ArrayList<Object> rows(RiskModel model, List<Integer> middle) {
        ArrayList<Object> rows = mapped(model.rows().steps(), step -> {
            HashMap<String, Object> row = step(step);
            row.put(
                    "cells",
                    mapped(
                            model.columns().steps(),
                            column -> words(model, cell(step.number(), middle, column.number()))));
            return row;
        });
        Collections.reverse(rows);
        return rows;
    }

    private static Cell cell(int row, List<Integer> middle, int column) {
        return new Cell(Stream.of(List.of(row), middle, List.of(column))
                .flatMap(List::stream)
                .toList());
    }

    private static <T> ArrayList<Object> mapped(List<T> from, Function<T, Object> each) {
        return new ArrayList<>(from.stream().map(each).toList());
    }

    private record Known(List<ModelVersion> versions, HashMap<String, Object> ratings) {}
}
