/**
 * The language that rules speak: one immutable {@link io.siliu.rules.fact.FourFlowFacts} holds everything an indicator
 * may look at. A component that is null was not established; no rule takes that for a no.
 */
package io.siliu.rules.fact;
