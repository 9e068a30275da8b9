package org.sems.jira.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportUnwiredPackagesTest {

    @Test
    void namesWhatIsImportedAndNotWired() {
        String header = "a.b;version=0,c.d;e.f;version=\"[1,2)\";resolution:=optional,g";

        assertThat(ReportUnwiredPackages.unwired(header, Set.of("a.b", "g"))).containsExactly("c.d", "e.f");
    }

    @Test
    void staysQuietOutsideAFramework() {
        new ReportUnwiredPackages().onStart();
    }
}
