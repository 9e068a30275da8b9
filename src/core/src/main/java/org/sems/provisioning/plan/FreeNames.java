package org.sems.provisioning.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;

/** Names that nobody has yet, neither in the host nor earlier in the same plan. */
final class FreeNames {
    private final Host host;
    private final Set<String> claimed = new HashSet<>();

    FreeNames(Host host) {
        this.host = host;
    }

    String claim(Kind kind, String name) {
        String free = name;
        for (int number = 1; isTaken(kind, free); number++) {
            free = name + (number == 1 ? " (SeMS)" : " (SeMS " + number + ")");
        }
        claimed.add(mark(kind, free));
        return free;
    }

    private boolean isTaken(Kind kind, String name) {
        return claimed.contains(mark(kind, name)) || !host.named(kind, name).isEmpty();
    }

    private static String mark(Kind kind, String name) {
        return kind + ":" + name.toLowerCase(Locale.ROOT);
    }
}
