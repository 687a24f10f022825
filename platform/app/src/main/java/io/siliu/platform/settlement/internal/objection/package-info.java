/** What a worker objects to, and what whoever is asked answers. */
package io.siliu.platform.settlement.internal.objection;
