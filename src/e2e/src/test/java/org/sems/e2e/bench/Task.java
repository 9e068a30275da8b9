package org.sems.e2e.bench;

/**
 * Something to be measured.
 *
 * @param undo makes it possible once more; is not measured
 */
record Task(Runnable work, Runnable undo) {

    static Task of(Runnable work) {
        return new Task(work, () -> {});
    }
}
