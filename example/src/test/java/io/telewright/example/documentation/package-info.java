/** Tests of what {@code docs/shop.md} and the README say of the shop. */
package io.telewright.example.documentation;
