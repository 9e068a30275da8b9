/** The sandbox's durable memory: JSON documents in one table, in transactions shared with Active Objects. */
package org.sems.sandbox.store;
