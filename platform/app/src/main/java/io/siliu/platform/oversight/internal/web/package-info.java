/** The page of the overview and the geometry of its charts. */
package io.siliu.platform.oversight.internal.web;
