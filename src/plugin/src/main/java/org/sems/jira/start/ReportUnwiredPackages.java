package org.sems.jira.start;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
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
        List<String> unwired = unwired(
                bundle.adapt(BundleRevision.class).getDeclaredRequirements(BundleRevision.PACKAGE_NAMESPACE),
                bundle.adapt(BundleWiring.class).getRequiredWires(BundleRevision.PACKAGE_NAMESPACE));
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

    /** The filters of the imports that no wire serves, such as {@code (osgi.wiring.package=a.b)}. */
    static List<String> unwired(List<BundleRequirement> imports, List<BundleWire> wires) {
        Set<BundleRequirement> served =
                wires.stream().map(BundleWire::getRequirement).collect(Collectors.toSet());
        return imports.stream()
                .filter(wanted -> !served.contains(wanted))
                .map(wanted -> wanted.getDirectives().get(Constants.FILTER_DIRECTIVE))
                .sorted()
                .toList();
    }
}
