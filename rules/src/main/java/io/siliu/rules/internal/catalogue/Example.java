package io.siliu.rules.internal.catalogue;

import tools.jackson.databind.JsonNode;

/**
 * What an indicator is said to say of one record: a proof that its author wrote beside it.
 *
 * @param outcome as an {@link io.siliu.rules.Outcome} is written; a draft may hold any other word
 * @param circumstance that a hit names, or null
 * @param with facts that differ from the published example, by their paths; an object
 */
public record Example(String outcome, String circumstance, JsonNode with) {}
