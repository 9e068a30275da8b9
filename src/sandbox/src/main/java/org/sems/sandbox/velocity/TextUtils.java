package org.sems.sandbox.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import org.sems.sandbox.kernel.Html;

/** The helper {@code $textutils} of Jira's templates. */
public final class TextUtils {

    @HtmlSafe
    public String htmlEncode(String text) {
        return Html.escape(text);
    }
}
