/** Rows, mappers and the counter of task numbers. Not for other modules. */
package io.siliu.platform.work.internal;
