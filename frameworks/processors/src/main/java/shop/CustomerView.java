package shop;

import lombok.Data;

/** Written by Lombok, too, and filled by MapStruct. */
@Data
public class CustomerView {
    private String name;
    private boolean business;
}
