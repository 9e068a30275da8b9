package org.sems.jira.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sems.risk.Axis;
import org.sems.risk.Cell;
import org.sems.risk.ModelVersion;
import org.sems.risk.RiskModel;
import org.sems.risk.RiskModels;
import org.sems.risk.Step;

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

    /** The scales and the matrix of one model version. */
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
        RatingWords words = RatingWords.of(model, cell);
        HashMap<String, Object> map = new HashMap<>();
        map.put("level", words.level());
        map.put("colour", words.colour());
        map.put("textColour", words.textColour());
        map.put("cell", words.cell());
        map.put("brief", words.brief());
        map.put("full", words.full());
        map.put("score", String.valueOf(words.score()));
        map.put("model", words.model());
        map.put("likelihood", String.valueOf(cell.likelihood()));
        map.put("impact", String.valueOf(cell.impact()));
        return map;
    }

    private static HashMap<String, Object> drawn(RiskModel model) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("model", model.id().toString());
        map.put("name", model.name());
        map.put("likelihood", model.likelihood().name());
        map.put("impact", model.impact().name());
        map.put("likelihoods", steps(model.likelihood()));
        map.put("impacts", steps(model.impact()));
        map.put("rows", rows(model));
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

    /** The highest likelihood on top. */
    private static ArrayList<Object> rows(RiskModel model) {
        ArrayList<Object> rows = mapped(model.likelihood().steps(), step -> {
            HashMap<String, Object> row = step(step);
            row.put(
                    "cells",
                    mapped(model.impact().steps(), column -> words(model, new Cell(step.number(), column.number()))));
            return row;
        });
        Collections.reverse(rows);
        return rows;
    }

    private static <T> ArrayList<Object> mapped(List<T> from, Function<T, Object> each) {
        return new ArrayList<>(from.stream().map(each).toList());
    }

    private record Known(List<ModelVersion> versions, HashMap<String, Object> ratings) {}
}
