package org.sems.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.sems.sandbox.search.jql.JqlClause;
import org.sems.sandbox.search.jql.JqlClause.And;
import org.sems.sandbox.search.jql.JqlClause.Not;
import org.sems.sandbox.search.jql.JqlClause.Or;
import org.sems.sandbox.search.jql.JqlClause.Term;
import org.sems.sandbox.search.jql.JqlOperand;
import org.sems.sandbox.search.jql.JqlOperand.Call;
import org.sems.sandbox.search.jql.JqlOperand.Empty;
import org.sems.sandbox.search.jql.JqlOperand.Several;
import org.sems.sandbox.search.jql.JqlOperand.Text;
import org.sems.sandbox.search.jql.JqlOperator;

/**
 * Turns the tree of a query into Lucene's, and gathers what is wrong with it. A condition that is wrong matches nothing, as in
 * Jira; who wants to know validates first.
 */
final class QueryBuilder {
    private final JqlFields fields;
    private final Functions functions;
    private final Asker asker;
    private final List<String> problems = new ArrayList<>();

    QueryBuilder(JqlFields fields, Functions functions, Asker asker) {
        this.fields = fields;
        this.functions = functions;
        this.asker = asker;
    }

    List<String> problems() {
        return problems;
    }

    Query query(Optional<JqlClause> where) {
        return where.map(this::query).orElseGet(MatchAllDocsQuery::new);
    }

    private Query query(JqlClause clause) {
        if (clause instanceof And and) {
            return join(and.clauses().stream().map(this::query).toList(), Occur.MUST);
        }
        if (clause instanceof Or or) {
            return join(or.clauses().stream().map(this::query).toList(), Occur.SHOULD);
        }
        if (clause instanceof Not not) {
            return without(new MatchAllDocsQuery(), query(not.clause()));
        }
        return term((Term) clause);
    }

    /** Deeper trees where Lucene allows no more clauses side by side. */
    private static Query join(List<Query> queries, Occur occur) {
        int most = IndexSearcher.getMaxClauseCount() / 2; // half, so that a filter fits beside it
        if (queries.size() > most) {
            List<Query> parts = new ArrayList<>();
            for (int i = 0; i < queries.size(); i += most) {
                parts.add(join(queries.subList(i, Math.min(queries.size(), i + most)), occur));
            }
            return join(parts, occur);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        queries.forEach(q -> query.add(q, occur));
        return query.build();
    }

    private static Query without(Query all, Query some) {
        return new BooleanQuery.Builder()
                .add(all, Occur.MUST)
                .add(some, Occur.MUST_NOT)
                .build();
    }

    private Query term(Term term) {
        List<JqlField> named = fields.named(term.field());
        if (named.isEmpty()) {
            problems.add("Field '" + term.field() + "' does not exist or you do not have permission to view it.");
            return new MatchNoDocsQuery();
        }
        Optional<List<JqlOperand>> operands = operands(term, named.get(0));
        return operands.isEmpty()
                ? new MatchNoDocsQuery()
                : join(
                        named.stream().map(f -> term(f, term, operands.get())).toList(),
                        term.operator().negative() ? Occur.MUST : Occur.SHOULD);
    }

    private Query term(JqlField field, Term term, List<JqlOperand> operands) {
        JqlOperator operator = term.operator();
        if (!field.operators().contains(operator)) {
            problems.add(
                    "The operator '" + operator.text() + "' is not supported by the '" + field.name() + "' field.");
            return new MatchNoDocsQuery();
        }
        List<Query> found = new ArrayList<>();
        for (JqlOperand operand : operands) {
            if (operand instanceof Empty) {
                if (operator.relational() || operator == JqlOperator.LIKE || operator == JqlOperator.NOT_LIKE) {
                    problems.add("The operator '" + operator.text() + "' does not support the EMPTY value for field '"
                            + field.name() + "'.");
                } else {
                    found.add(field.empty());
                }
            } else {
                String value = ((Text) operand).value();
                Optional<Query> one = operator.relational()
                        ? field.compare().of(operator, value, asker)
                        : field.equal().of(value, asker);
                one.ifPresentOrElse(found::add, () -> problems.add(problem(field, value)));
            }
        }
        Query any = found.isEmpty() ? new MatchNoDocsQuery() : join(found, Occur.SHOULD);
        if (!operator.negative()) {
            return any;
        }
        return operator == JqlOperator.IS_NOT || field.index().equals(Names.ID)
                ? without(new MatchAllDocsQuery(), any)
                : without(field.filled(), any);
    }

    private static String problem(JqlField field, String value) {
        if (field.operators().equals(JqlField.ORDER) && field.index().equals(Names.ID)) {
            return "An issue with key '" + value + "' does not exist for field '" + field.name() + "'.";
        }
        if (field.operators().equals(JqlField.ORDER) && field.customFieldId() == null) {
            return "Date value '" + value + "' for field '" + field.name()
                    + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', "
                    + "'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";
        }
        return field.customFieldId() != null && field.operators().equals(JqlField.EQUALITY)
                ? "The option '" + value + "' for field '" + field.name() + "' does not exist."
                : field.unknown(value);
    }

    /** The single values behind the operand; empty when it does not fit the operator or a function refuses. */
    private Optional<List<JqlOperand>> operands(Term term, JqlField field) {
        JqlOperand operand = term.operand();
        JqlOperator operator = term.operator();
        if (operand instanceof Call call && !functions.exists(call.function())) {
            problems.add(Functions.unknown(call));
            return Optional.empty();
        }
        boolean list = operand instanceof Several || operand instanceof Call call && functions.isList(call.function());
        if (operator.takesEmptyOnly() && !(operand instanceof Empty)) {
            problems.add("The operator '" + operator.text() + "' is only supported with the EMPTY or NULL value.");
            return Optional.empty();
        }
        if (list && !operator.takesList()) {
            problems.add("Operator '" + operator.text() + "' does not support the list value '" + shown(operand)
                    + "' for field '" + field.name() + "'.");
            return Optional.empty();
        }
        if (!list && operator.takesList()) {
            problems.add("Operator '" + operator.text() + "' does not support the non-list value '" + shown(operand)
                    + "' for field '" + field.name() + "'.");
            return Optional.empty();
        }
        List<JqlOperand> flat = new ArrayList<>();
        return flatten(operand, term, flat) ? Optional.of(flat) : Optional.empty();
    }

    private boolean flatten(JqlOperand operand, Term term, List<JqlOperand> flat) {
        if (operand instanceof Several several) {
            boolean fine = true;
            for (JqlOperand one : several.operands()) {
                fine &= flatten(one, term, flat);
            }
            return fine;
        }
        if (operand instanceof Call call) {
            Functions.Result result = functions.call(call, term, asker);
            problems.addAll(result.errors());
            result.values().forEach(v -> flat.add(v == null ? new Empty() : new Text(v)));
            return result.errors().isEmpty();
        }
        flat.add(operand);
        return true;
    }

    private static String shown(JqlOperand operand) {
        if (operand instanceof Text text) {
            return text.value();
        }
        if (operand instanceof Call call) {
            return call.function() + "(" + String.join(", ", call.arguments()) + ")";
        }
        if (operand instanceof Several several) {
            return several.operands().stream()
                    .map(QueryBuilder::shown)
                    .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
        }
        return "EMPTY";
    }
}
