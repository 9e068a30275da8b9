package org.sems.jira.start;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at start which optional packages Jira does not offer. Nearly all imports are optional, so that another release of Jira does not
 * keep the app from starting; without this line the first sign of a missing one would be a NoClassDefFoundError in the middle of work.
 */
public final class ReportUnwiredPackages implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(ReportUnwiredPackages.class);

    @Override
    public void onStart() {
        Bundle bundle = FrameworkUtil.getBundle(ReportUnwiredPackages.class);
        if (bundle == null) {
            return; // not in an OSGi framework: a unit test
        }
        Set<String> unwired =
                unwired(bundle.getHeaders().get("Import-Package"), wired(bundle.adapt(BundleWiring.class)));
        if (unwired.isEmpty()) {
            LOG.info("{} {}: all packages of Jira are wired", bundle.getSymbolicName(), bundle.getVersion());
        } else {
            LOG.warn("{} {}: Jira does not offer {}", bundle.getSymbolicName(), bundle.getVersion(), unwired);
        }
    }

    @Override
    public void onStop() {
        // nothing was started
    }

    static Set<String> unwired(String importPackage, Set<String> wired) {
        Set<String> missing = new TreeSet<>(ManifestHeader.names(importPackage));
        missing.removeAll(wired);
        return missing;
    }

    private static Set<String> wired(BundleWiring wiring) {
        List<BundleWire> wires = wiring.getRequiredWires("osgi.wiring.package");
        return wires.stream()
                .map(wire -> (String) wire.getCapability().getAttributes().get("osgi.wiring.package"))
                .collect(Collectors.toSet());
    }
}
