package org.sems.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.issue.IssueSandbox;

class PluginFunctionTest {
    private IssueSandbox sandbox;

    @BeforeEach
    void aFunctionOfAnApp() throws Exception {
        sandbox = IssueSandbox.with("<jql-function key=\"levels\" class=\"" + Levels.class.getName()
                + "\"><fname>testLevels</fname><list>true</list></jql-function>");
        CustomField field = sandbox.field("Residual rating", "textfield", "exacttextsearcher");
        sandbox.create("admin", sandbox.newIssue("AAA", "high").addCustomFieldValue(field.getId(), "High-1"));
        sandbox.create("admin", sandbox.newIssue("AAA", "low").addCustomFieldValue(field.getId(), "Low-1"));
        sandbox.create("AAA", "none");
    }

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    @Test
    void answersValuesForAnExactTextField() {
        assertThat(sandbox.search("admin", "\"Residual rating\" in testLevels(High)"))
                .containsExactly("AAA-1");
        assertThat(sandbox.search("admin", "\"Residual rating\" not in TESTLEVELS(High)"))
                .containsExactly("AAA-2");
    }

    @Test
    void validatesItsArguments() {
        assertThat(sandbox.problems("admin", "\"Residual rating\" in testLevels()"))
                .containsExactly("Function 'testLevels' expected '1' arguments but received '0'.");
    }

    @Test
    void isAListAndNeedsTheListOperators() {
        assertThat(sandbox.problems("admin", "\"Residual rating\" = testLevels(High)"))
                .containsExactly(
                        "Operator '=' does not support the list value 'testLevels(High)' for field 'Residual rating'.");
    }

    @Test
    void doesNotBreakTheSearchWhenItFails() {
        assertThat(sandbox.problems("admin", "\"Residual rating\" in testLevels(Broken)"))
                .containsExactly("Function 'testLevels' failed: broken");
        assertThat(sandbox.count("admin", "\"Residual rating\" in testLevels(Broken)"))
                .isZero();
    }

    /** Answers the ratings of a level. */
    public static final class Levels extends AbstractJqlFunction {
        @Override
        public MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            if (operand.getArgs().contains("Broken")) {
                throw new IllegalStateException("broken");
            }
            return List.of(new QueryLiteral(operand, operand.getArgs().get(0) + "-1"));
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.TEXT;
        }
    }
}
