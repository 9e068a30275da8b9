package org.sems.e2e.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** On what was measured, in general terms. */
public final class Machine {

    private Machine() {}

    public static String inWords() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getAvailableProcessors() + " cores, " + Math.round(system.getTotalMemorySize() / 1e9)
                + " GB of memory, " + system.getName() + ", " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.version");
    }
}
