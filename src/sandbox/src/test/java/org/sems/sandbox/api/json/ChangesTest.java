package org.sems.sandbox.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void takesFieldsForSetAndUpdatesByTheirOperations() {
        Changes changes = Changes.of(
                Json.parse(
                        "{\"fields\": {\"summary\": \"S\"}, \"update\": {\"labels\": [{\"add\": \"a\"}, {\"remove\": \"b\"}]}}"));

        assertThat(changes.operations().get("summary"))
                .extracting(FieldOperationHolder::getOperation)
                .containsExactly("set");
        assertThat(changes.operations().get("labels"))
                .extracting(FieldOperationHolder::getOperation)
                .containsExactly("add", "remove");
    }

    @Test
    void refusesAFieldInBoth() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> Changes.of(Json.parse("{\"fields\": {\"labels\": []}, \"update\": {\"labels\": []}}")))
                .withMessageContaining("labels");
    }
}
