package org.sems.sandbox.constants;

/**
 * A stored issue type, status, resolution or priority.
 *
 * @param subTask of issue types
 * @param category of statuses, by key
 * @param colour of priorities, as {@code #rrggbb}
 */
record ConstantRecord(
        String id,
        long sequence,
        String name,
        String description,
        String iconUrl,
        boolean subTask,
        String category,
        String colour) {
    ConstantRecord renamed(String newName, String newDescription, String newIconUrl) {
        return new ConstantRecord(id, sequence, newName, newDescription, newIconUrl, subTask, category, colour);
    }

    ConstantRecord inCategory(String newCategory) {
        return new ConstantRecord(id, sequence, name, description, iconUrl, subTask, newCategory, colour);
    }
}
