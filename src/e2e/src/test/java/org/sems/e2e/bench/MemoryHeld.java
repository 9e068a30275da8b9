package org.sems.e2e.bench;

import org.sems.e2e.host.Host;

/** What the sandbox's process holds while the register grows. */
final class MemoryHeld {

    private final Host sandbox;
    private final Table table = new Table(
            "Memory of the sandbox's process after a full collection",
            "Records",
            "Live heap, MB",
            "Objects of the app's classes",
            "Their own size, KB");

    MemoryHeld(Host sandbox) {
        this.sandbox = sandbox;
    }

    Table table() {
        return table;
    }

    void measure(int records) {
        Memory memory = Memory.of(sandbox.process());
        table.row(
                records, Numbers.megabytes(memory.heap()), memory.appObjects(), Numbers.text(memory.appBytes() / 1e3));
    }
}
