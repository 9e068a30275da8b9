/** Strict YAML: plain maps, lists and words with their line numbers; every fault is reported with its place. */
@ParametersAreNonnullByDefault
package org.sems.yaml;

import javax.annotation.ParametersAreNonnullByDefault;
