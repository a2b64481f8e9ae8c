package shop;

import lombok.Builder;
import lombok.Value;

/** Written by Lombok. */
@Value
@Builder
public class Customer {
    String name;
    boolean business;
}
