package org.sems.importing.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sems.importing.vocabulary.RegisterVocabulary;

class ControlNamesTest {
    private final RegisterVocabulary registerVocabulary = RegisterVocabulary.shipped();

    @Test
    void theChosenSeparatorPartsTheControlsOfACell() {
        assertThat(ControlNames.split("Fence|Patrol", "", registerVocabulary)).containsExactly("Fence|Patrol");
        assertThat(ControlNames.split("Fence|Patrol", "|", registerVocabulary)).containsExactly("Fence", "Patrol");
        assertThat(ControlNames.split("Fence, Guard; Lock", ",", registerVocabulary))
                .containsExactly("Fence", "Guard", "Lock");
    }
}
