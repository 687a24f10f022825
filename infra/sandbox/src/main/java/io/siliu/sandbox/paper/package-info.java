/**
 * The papers of the invented month: what each says, and how it is drawn as XML, OFD, PDF or scan. Every paper is marked
 * 演示/沙箱, and the same content always gives the same bytes.
 */
package io.siliu.sandbox.paper;
