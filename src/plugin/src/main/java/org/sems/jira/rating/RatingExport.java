package org.sems.jira.rating;

import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import java.util.Optional;
import org.sems.jira.rest.Messages;

/** A rating as columns of Jira's CSV export: what it is in words, and its level and score to count with. */
final class RatingExport {

    private final Messages messages;

    RatingExport(Messages messages) {
        this.messages = messages;
    }

    FieldExportParts parts(String header, Optional<String> stored, Optional<RatingDisplay> words) {
        return new FieldExportPartsBuilder()
                .addItem(
                        "rating",
                        header,
                        words.map(RatingDisplay::full).or(() -> stored).orElse(""))
                .addItem(
                        "level",
                        messages.text("sems.rating.export-level", header),
                        words.map(RatingDisplay::level).orElse(""))
                .addItem(
                        "score",
                        messages.text("sems.rating.export-score", header),
                        words.map(w -> String.valueOf(w.score())).orElse(""))
                .build();
    }
}
