/** Documents over HTTP: the API, the pages and the upload form. */
package io.siliu.platform.document.internal.web;
