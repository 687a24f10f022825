/** HTTP side of settlements: the upload and the batch. No rule lives here. */
package io.siliu.platform.settlement.internal.web;
