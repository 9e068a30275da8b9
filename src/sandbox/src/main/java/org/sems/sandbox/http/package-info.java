/** The sandbox's web server: sessions and log-in, the password asked again, the controls for tests. */
package org.sems.sandbox.http;
