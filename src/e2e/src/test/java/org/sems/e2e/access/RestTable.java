package org.sems.e2e.access;

import java.util.List;

/** What each method of the app's REST answers each person. */
final class RestTable {

    static final String ROWS = """
            # method | path                                              | anonymous | outsider | reporter | security-manager | admin
            GET      | heatmap?project={KEY}&stage=current               | 401       | 404      | 200      | 200              | 404
            GET      | heatmap?sems={KEY}&stage=current                  | 401       | 404      | 200      | 200              | 404
            GET      | heatmap?jql=project%20%3D%20{KEY}&stage=current   | 401       | 400      | 200      | 200              | 400
            GET      | heatmap/scopes                                    | 401       | 200      | 200      | 200              | 200
            GET      | import/{KEY}                                      | 401       | 404      | 403      | 200              | 404
            GET      | records/{SECRET}/next-steps                       | 401       | 404      | 404      | 200              | 404
            GET      | records/{OPEN}/next-steps                         | 401       | 404      | 404      | 200              | 404
            GET      | records/NONE-1/next-steps                         | 401       | 404      | 404      | 404              | 404
            POST     | records/{SECRET}/flags                            | 401       | 404      | 404      | 400              | 404
            POST     | records/{OPEN}/flags                              | 401       | 404      | 404      | 400              | 404
            POST     | records/NONE-1/flags                              | 401       | 404      | 404      | 404              | 404
            GET      | server-time                                       | 401       | 200      | 200      | 200              | 200
            GET      | systems                                           | 401       | 403      | 403      | 403              | 200
            GET      | risk-models                                       | 401       | 200      | 200      | 200              | 200
            POST     | risk-models                                       | 401       | 403      | 403      | 400              | 400
            GET      | criteria/{KEY}                                    | 401       | 404      | 403      | 200              | 200
            GET      | criteria/NOSUCH                                   | 401       | 404      | 404      | 404              | 404
            POST     | criteria/{KEY}                                    | 401       | 404      | 403      | 400              | 400
            POST     | criteria/NOSUCH                                   | 401       | 404      | 404      | 404              | 404
            POST     | criteria/{KEY}/999999999/acknowledge              | 401       | 404      | 404      | 404              | 404
            POST     | criteria/{KEY}/999999999/decline                  | 401       | 404      | 404      | 404              | 404
            POST     | criteria/{KEY}/999999999/withdraw                 | 401       | 404      | 404      | 404              | 404
            POST     | setup/plan                                        | 401       | 403      | 403      | 403              | 400
            POST     | setup/apply                                       | 401       | 403      | 403      | 403              | 400
            POST     | setup/verify                                      | 401       | 403      | 403      | 403              | 404
            POST     | setup/release                                     | 401       | 403      | 403      | 403              | 404
            POST     | setup/remove                                      | 401       | 403      | 403      | 403              | 404
            POST     | import/{KEY}/preview                              | 401       | 404      | 403      | 400              | 404
            POST     | import/{KEY}/apply                                | 401       | 404      | 403      | 400              | 404
            GET      | appointments?sems={KEY}                           | 401       | 404      | 200      | 200              | 200
            GET      | appointments?sems=NOSUCH                          | 401       | 404      | 404      | 404              | 404
            POST     | appointments                                      | 401       | 403      | 403      | 403              | 400
            POST     | appointments/{APPOINTMENT}/acknowledge            | 401       | 404      | 403      | 403              | 403
            POST     | appointments/999999999/acknowledge                | 401       | 404      | 404      | 404              | 404
            POST     | appointments/999999999/end                        | 401       | 403      | 403      | 403              | 404
            GET      | approvals?issue={SECRET}                          | 401       | 404      | 404      | 200              | 404
            POST     | approvals/999999999/counter-sign                  | 401       | 404      | 404      | 404              | 404
            POST     | approvals/999999999/decline                       | 401       | 404      | 404      | 404              | 404
            GET      | effects?sems={KEY}                                | 401       | 404      | 403      | 200              | 200
            GET      | effects?sems=NOSUCH                               | 401       | 404      | 404      | 404              | 200
            POST     | effects/999999999/retry                           | 401       | 403      | 403      | 403              | 404
            GET      | ledger?sems={KEY}                                 | 401       | 404      | 403      | 200              | 200
            GET      | ledger?sems=NOSUCH                                | 401       | 404      | 404      | 404              | 404
            """;

    private RestTable() {}

    /** Each method with its path, without the query: {@code POST import/{KEY}/apply}. */
    static List<String> methods() {
        return ROWS.lines()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\\|"))
                .map(row -> row[0].strip() + " " + row[1].strip().replaceFirst("\\?.*", ""))
                .distinct()
                .toList();
    }
}
