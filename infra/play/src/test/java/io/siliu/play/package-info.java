/**
 * The whole product as a person meets it: the packaged server and sandbox run as processes of their own, and a browser
 * walks through them. Nothing here knows a class of the product; it is all said over HTTP.
 */
package io.siliu.play;
