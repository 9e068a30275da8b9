package org.sems.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;

class EffectBookTest {

    @Test
    void findsEachEffectByItsNameAndByItsClass() {
        assertThat(EffectBook.entries())
                .allSatisfy(entry -> assertThat(EffectBook.find(entry.name())).contains(entry))
                .extracting(EffectEntry::name)
                .doesNotHaveDuplicates();
        assertThat(EffectBook.entries()).extracting(EffectEntry::type).doesNotHaveDuplicates();
        assertThat(EffectBook.find("explode")).isEmpty();
    }

    /** The form of the workflow editor has one input for all parameters of one name. */
    @Test
    void givesParametersOfOneNameOneKind() {
        Map<String, Set<ParameterKind>> kinds = new HashMap<>();
        EffectBook.entries().stream()
                .map(EffectEntry::parameters)
                .flatMap(List::stream)
                .forEach(parameter -> kinds.computeIfAbsent(parameter.name(), name -> new TreeSet<>())
                        .add(parameter.kind()));

        assertThat(kinds).allSatisfy((name, of) -> assertThat(of).hasSize(1)).doesNotContainKey(EffectReader.WHEN);
    }

    /** A plain value stands for the first parameter; the others could not be given beside it. */
    @Test
    void writesPlainlyOnlyWhatHasOneRequiredParameter() {
        assertThat(EffectBook.entries())
                .filteredOn(entry -> entry.form() == Form.PLAIN)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.parameters()).hasSize(1).noneMatch(Parameter::optional));
        assertThat(EffectBook.entries()).noneMatch(entry -> entry.form() == Form.PAIR);
    }
}
