package org.sems.importing.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.importing.project.Person;

/**
 * How the columns and words of a file are understood: what was asked for and what was guessed.
 *
 * @param steps      how the values of likelihood and of impact are read, on the two axes of the risk model; empty for a model of three axes
 * @param statuses   words of the status column, with the state each stands for
 * @param owners     words of the owner column, with the person each stands for
 * @param dateOrders by heading of a date column
 */
public record Interpretation(
        Mapping mapping,
        String source,
        List<Column> columns,
        List<StepChoices> steps,
        Map<String, StatusChoice> statuses,
        Map<String, Optional<Person>> owners,
        Map<String, DateOrder> dateOrders) {}
