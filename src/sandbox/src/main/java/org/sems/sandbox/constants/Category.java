package org.sems.sandbox.constants;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import org.sems.sandbox.kernel.StandIns;

/** Jira's four fixed status categories with its ids, keys and colours. */
enum Category {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    NEW(2, "new", "To Do", "default"),
    PROGRESS(4, "indeterminate", "In Progress", "inprogress"),
    DONE(3, "done", "Done", "success");

    private final long id;
    private final String key;
    private final String label;
    private final String colour;
    private StatusCategory asJira;

    Category(long id, String key, String label, String colour) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.colour = colour;
    }

    static Category ofKey(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElse(UNDEFINED);
    }

    String key() {
        return key;
    }

    synchronized StatusCategory asJira() {
        if (asJira == null) {
            asJira = StandIns.create(InJira.class, this);
        }
        return asJira;
    }

    /** The category as Jira hands it out. */
    abstract static class InJira implements StatusCategory {
        private static final long serialVersionUID = 1;
        private final Category category;

        InJira(Category category) {
            this.category = category;
        }

        @Override
        public Long getId() {
            return category.id;
        }

        @Override
        public String getKey() {
            return category.key;
        }

        @Override
        public String getName() {
            return category.label;
        }

        @Override
        public String getColorName() {
            return category.colour;
        }

        @Override
        public Long getSequence() {
            return (long) category.ordinal() + 1;
        }

        @Override
        public int compareTo(StatusCategory other) {
            return getSequence().compareTo(other.getSequence());
        }

        @Override
        public String toString() {
            return category.label;
        }
    }
}
