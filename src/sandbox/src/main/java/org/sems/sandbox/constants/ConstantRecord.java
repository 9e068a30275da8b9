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
        String colour) {}
