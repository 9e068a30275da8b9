package org.sems.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import javax.annotation.Nullable;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** A JQL function that stands for stored ratings: {@code "Residual rating" in semsRatingsAtLeast("High")}. */
abstract class RatingFunction extends AbstractJqlFunction {

    private final Messages messages;
    private final int fewest;
    private final int most;

    RatingFunction(Messages messages, int fewest, int most) {
        this.messages = messages;
        this.fewest = fewest;
        this.most = most;
    }

    /** @throws Refused if the arguments name something that does not exist, or that the user may not see */
    abstract List<String> ratings(List<String> arguments, Asking asking);

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet found = new MessageSetImpl();
        try {
            ratings(arguments(operand), new Asking(searcher, false));
        } catch (Refused refused) {
            messages.describe(refused.problems()).forEach(found::addErrorMessage);
        }
        return found;
    }

    /** A stored filter may outlive what it names: then it finds nothing. */
    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        try {
            return ratings(arguments(operand), new Asking(context.getApplicationUser(), context.isSecurityOverriden()))
                    .stream()
                    .map(text -> new QueryLiteral(operand, text))
                    .toList();
        } catch (Refused outlived) {
            return List.of();
        }
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return fewest;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.TEXT;
    }

    private List<String> arguments(FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        if (arguments.size() < fewest || arguments.size() > most) {
            throw new Refused(Problem.of("jql.number-of-arguments", operand.getName(), fewest, most, arguments.size()));
        }
        return arguments;
    }

    /** Who asks, and whether Jira asks on its own behalf. */
    record Asking(@Nullable ApplicationUser user, boolean seesAll) {}
}
