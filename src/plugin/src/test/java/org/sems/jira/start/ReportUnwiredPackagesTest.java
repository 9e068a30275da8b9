package org.sems.jira.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleWire;

class ReportUnwiredPackagesTest {

    @Test
    void namesWhatIsImportedAndNotWired() {
        BundleRequirement served = imports("(osgi.wiring.package=a.b)");
        BundleRequirement missing = imports("(&(osgi.wiring.package=e.f)(version>=1.0.0))");

        assertThat(ReportUnwiredPackages.unwired(List.of(served, missing), List.of(wireOf(served))))
                .containsExactly("(&(osgi.wiring.package=e.f)(version>=1.0.0))");
    }

    @Test
    void staysQuietOutsideAFramework() {
        new ReportUnwiredPackages().onStart();
    }

    private static BundleRequirement imports(String filter) {
        BundleRequirement requirement = mock(BundleRequirement.class);
        when(requirement.getDirectives()).thenReturn(Map.of("filter", filter));
        return requirement;
    }

    private static BundleWire wireOf(BundleRequirement requirement) {
        BundleWire wire = mock(BundleWire.class);
        when(wire.getRequirement()).thenReturn(requirement);
        return wire;
    }
}
