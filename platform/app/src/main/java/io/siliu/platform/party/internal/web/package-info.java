/** HTTP side of the parties: request and answer records, mapped one to one onto the use cases. No rule lives here. */
package io.siliu.platform.party.internal.web;
