/** Types of Jira that carry code, as far as our unit tests need them; the declarations we compile against carry none. */
package com.atlassian.jira;
