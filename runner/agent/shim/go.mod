module headgate/shim

go 1.22
