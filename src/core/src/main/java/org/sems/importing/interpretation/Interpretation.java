package org.sems.importing.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.importing.date.DateOrder;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.Person;
import org.sems.importing.scale.StepChoices;
import org.sems.rating.RatingStage;

/**
 * How the columns and words of a file are understood: what was asked for and what was guessed.
 *
 * @param stage      which rating a pair of likelihood and impact without a stage fills
 * @param steps      how the values of likelihood and of impact are read, on the two axes of the risk model; empty for a model of three axes
 * @param levels     words of the rating columns, with the level each stands for
 * @param options    by the key of a meaning: words of its column, with the option each stands for
 * @param statuses   words of the status column, with the state each stands for
 * @param owners     words of the owner column, with the person each stands for
 * @param dateOrders by heading of a date column
 */
public record Interpretation(
        Mapping mapping,
        String source,
        List<Column> columns,
        RatingStage stage,
        List<StepChoices> steps,
        Map<String, WordChoice> levels,
        Map<String, Map<String, WordChoice>> options,
        Map<String, StatusChoice> statuses,
        Map<String, Optional<Person>> owners,
        Map<String, DateOrder> dateOrders) {}
