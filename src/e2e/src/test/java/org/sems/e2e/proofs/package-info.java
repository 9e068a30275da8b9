/** Long proofs of the packaged app in sandboxes of their own, run by {@code ./sems prove} before a release. No tests: {@code ./sems test} passes them over. */
package org.sems.e2e.proofs;
